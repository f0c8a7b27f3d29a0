package org.fragmenta.io;

import java.io.StringWriter;
import java.io.Writer;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Text from records: the same bytes for the same record on every machine. */
final class JsonOutput {
    /**
     * The fast writer prints the shortest digits that read back as the same double; the one of the JDK prints other
     * digits on 17 than on 25.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private JsonOutput() {}

    /** The text on one line. */
    static <T> String compact(T value, BiConsumer<FieldWriter, T> form) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            FieldWriter.write(out, value, form);
        }
        return text.toString();
    }

    /** The text for people: a field a line, a row of numbers a line. */
    static <T> void pretty(Writer target, T value, BiConsumer<FieldWriter, T> form) {
        try (JsonGenerator out = FACTORY.createGenerator(new Pretty(), target)) {
            FieldWriter.write(out, value, form);
            out.writeRaw('\n');
        }
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    }
}
