package org.fragmenta.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.fragmenta.check.ModelException;

/** The characters of a document, at most {@link DocumentLimits#BYTES} of strict UTF-8. */
final class DocumentText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private DocumentText() {}

    /**
     * Reads a stream to its end.
     *
     * @throws ModelException if it is too long, no UTF-8 or cannot be read
     */
    static CharBuffer read(InputStream in, DocumentFindings findings) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(DocumentLimits.BYTES + 1);
        } catch (IOException e) {
            throw new ModelException(findings.unreadable(String.valueOf(e.getMessage())));
        }
        if (bytes.length > DocumentLimits.BYTES) {
            throw new ModelException(findings.tooLarge(
                    JsonPath.ROOT, "the document is longer than the " + DocumentLimits.BYTES + " bytes allowed"));
        }
        return decode(bytes, findings);
    }

    private static CharBuffer decode(byte[] bytes, DocumentFindings findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer source = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(source, text, true);
        if (result.isError()) {
            throw new ModelException(findings.notUtf8(source.position()));
        }
        text.flip();
        if (text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK) {
            text.position(1);
        }
        return text;
    }
}
