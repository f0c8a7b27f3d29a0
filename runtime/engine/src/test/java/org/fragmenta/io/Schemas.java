package org.fragmenta.io;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas, as a user's validator sees them. */
final class Schemas {
    private static final String BASE = "https://fragmenta.org/schema/1/";

    private Schemas() {}

    static JsonNode model() {
        return JsonMapper.shared().readTree(text("model.schema.json"));
    }

    static JsonNode result() {
        return JsonMapper.shared().readTree(text("result.schema.json"));
    }

    static JsonNode timeline() {
        return JsonMapper.shared().readTree(text("timeline.schema.json"));
    }

    static JsonNode curve() {
        return JsonMapper.shared().readTree(text("curve.schema.json"));
    }

    static JsonNode judgement() {
        return JsonMapper.shared().readTree(text("judgement.schema.json"));
    }

    static JsonNode map() {
        return JsonMapper.shared().readTree(text("map.schema.json"));
    }

    /** What a validator says of a document against one of the schemas; empty where it is valid. */
    static List<String> complaints(String schema, String document) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(
                        BASE + "cluster.schema.json", text("cluster.schema.json"),
                        BASE + "curve.schema.json", text("curve.schema.json"),
                        BASE + "judgement.schema.json", text("judgement.schema.json"),
                        BASE + "map.schema.json", text("map.schema.json"),
                        BASE + "mode.schema.json", text("mode.schema.json"),
                        BASE + "model.schema.json", text("model.schema.json"),
                        BASE + "result.schema.json", text("result.schema.json"),
                        BASE + "timeline.schema.json", text("timeline.schema.json"))));
        Schema compiled = registry.getSchema(SchemaLocation.of(BASE + schema));
        return compiled.validate(document, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** The text of a schema. */
    static String text(String schema) {
        try (InputStream in = ModelDocuments.class.getResourceAsStream("/META-INF/fragmenta/schema/" + schema)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
