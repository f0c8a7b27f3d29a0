package org.fragmenta.cli;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A quadratic assignment problem, which takes a search of minutes from about eighteen blocks on. */
final class HardModel {
    private HardModel() {}

    /** Blocks in as many regions that have room for one each; about half of all pairs of blocks are linked. */
    static String document(int blocks) {
        Random random = new Random(11);
        String regions = IntStream.range(0, blocks)
                .mapToObj(region -> "{\"id\": \"r" + region + "\", \"site\": {\"capacity\": 1}}")
                .collect(Collectors.joining(", "));
        String rows = IntStream.range(0, blocks)
                .mapToObj(row -> random.ints(blocks, 1, 100).boxed().toList().toString())
                .collect(Collectors.joining(", "));
        String columns = IntStream.range(0, blocks)
                .mapToObj(block -> "{\"id\": \"b" + block + "\"}")
                .collect(Collectors.joining(", "));
        String links = IntStream.range(0, blocks * blocks)
                .filter(pair -> pair / blocks < pair % blocks && random.nextBoolean())
                .mapToObj(pair -> "{\"id\": \"l" + pair + "\", \"from\": \"b" + pair / blocks + "\", \"to\": \"b"
                        + pair % blocks + "\", \"unitTable\": {\"table\": \"apart\"}}")
                .collect(Collectors.joining(", "));
        return "{\"schema\": 1, \"id\": \"Hard\", \"output\": 1, \"regionSet\": {\"regions\": [" + regions
                + "]}, \"blocks\": [" + columns + "], \"links\": [" + links
                + "], \"tables\": [{\"id\": \"apart\", \"rows\": [" + rows + "]}]}";
    }
}
