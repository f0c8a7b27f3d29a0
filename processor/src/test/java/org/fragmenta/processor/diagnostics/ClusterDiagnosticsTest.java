package org.fragmenta.processor.diagnostics;

import static org.fragmenta.processor.testing.Sources.chain;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Clusters that name what is not there, or stand where they mean nothing. */
class ClusterDiagnosticsTest extends DiagnosticsTest {

    static Stream<Arguments> mistakes() {
        return cases(
                mistake("core that is no region", clustered("@Cluster(core = Chain.class) //! FRG-351 core Chain")),
                mistake("unknown core", clustered("@Cluster(core = Mekong.Bankok.class) //! FRG-156 Bangkok")),
                mistake(
                        "no firm at all",
                        clustered("@Cluster(core = Mekong.Bangkok.class,\nfirms = 0) //! FRG-220 firms is 0")),
                mistake(
                        "negative strength",
                        clustered("@Cluster(core = Mekong.Bangkok.class)\n@ClusterEffect(force = Force.RENTS,"
                                + "\nstrength = -1) //! FRG-202 strength")),
                mistake(
                        "effects without a cluster",
                        clustered("@ClusterEffect(force = Force.RENTS) //! FRG-513 no model with @Cluster")));
    }

    private static Map<String, String> clustered(String annotations) {
        return chain("").entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        file -> file.getValue()
                                .replaceFirst("(?m)^@FragmentationModel", annotations + "\n@FragmentationModel")));
    }
}
