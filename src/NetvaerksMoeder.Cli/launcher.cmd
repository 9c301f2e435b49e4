@setlocal
@set program=%~dp0..\src\NetvaerksMoeder.Cli\bin\Release\net10.0
@if exist "%~dp0compiled\complete" set program=%~dp0compiled
@dotnet "%program%\NetvaerksMoeder.Cli.dll" %*
