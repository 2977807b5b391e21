@echo off
rem Starts the command line program with an archive of its classes, which makes the start faster. Without the archive, or
rem with one that another Java runtime made, the program starts all the same.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Xshare:auto "-XX:SharedArchiveFile=%~dp0manumit.jsa" -Xlog:disable -Xlog:all=off %MANUMIT_OPTS% -jar "%~dp0manumit.jar" %*
