package org.fragmenta.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the jar that runs. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Fragmenta.class.getPackage().getImplementationVersion();
        return new String[] {"fragmenta " + (version == null ? "(built from sources)" : version)};
    }
}
