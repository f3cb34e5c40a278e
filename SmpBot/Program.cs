using SmpBot.Commands;

return await CommandLine.RunAsync(args);
