package throughline.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its jar states it. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"throughline " + (version == null ? "(not packaged)" : version)};
    }
}
