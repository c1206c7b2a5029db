/** The commands, thin: arguments in, a summary and an exit code out. Does not know the API. */
package throughline.cli;
