using SmpBot.Knowledge.Understanding;

// Run by the build of SmpBot (LearnAhead.targets): learns from the content and leaves what was learnt in a file.
if (args is not [var path])
{
    Console.Error.WriteLine("Usage: SmpBot.Learning <file to write>");
    return 2;
}

LearnedFile.Write(path);
return 0;
