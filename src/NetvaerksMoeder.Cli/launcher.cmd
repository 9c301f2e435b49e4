@dotnet "%~dp0..\src\NetvaerksMoeder.Cli\bin\Release\net10.0\NetvaerksMoeder.Cli.dll" %*
