package org.fragmenta.processor.model;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * Tells two versions of one published document apart, and a document from what a tool made of it. It is no seal against
 * forgers, who could state another hash as well; a cryptographic one takes longer than reading the document.
 */
public final class ContentHash {

    private ContentHash() {}

    /** CRC-32 of a document in UTF-8, in eight lower-case hexadecimal digits. */
    public static String of(String document) {
        CRC32 sum = new CRC32();
        sum.update(document.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
