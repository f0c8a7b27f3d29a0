package org.fragmenta.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fragmenta.check.ModelException;
import org.fragmenta.check.ModelRules;
import org.fragmenta.descriptor.ModelDescriptor;

/** Files of public formats, as models. */
public final class InstanceFiles {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private InstanceFiles() {}

    /**
     * Reads a file of UTF-8.
     *
     * @throws ModelException if the file is not what its format says; the finding names line and column
     * @throws UncheckedIOException if the file cannot be read
     */
    public static ImportedModel read(Path file, ImportTerms terms) {
        String name = String.valueOf(file.getFileName());
        try {
            return read(name, Files.readString(file), terms);
        } catch (CharacterCodingException e) {
            throw new FileFindings(name).notUtf8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a text.
     *
     * @param name what the user knows it by, usually a file name
     * @throws ModelException if the text is not what its format says; the finding names line and column
     */
    public static ImportedModel read(String name, String text, ImportTerms terms) {
        FileFindings findings = new FileFindings(name);
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        String content = marked ? text.substring(1) : text;
        InstanceFormat format = terms.format().orElseGet(() -> FormatDetection.of(content, findings));
        if (terms.capacitated() && format != InstanceFormat.ORLIB) {
            throw findings.noCapacities(format);
        }
        Words words = new Words(content, findings);
        ImportedModel imported = switch (format) {
            case ORLIB -> warehouses(name, words, terms);
            case UFLLIB -> facilities(name, words);
            case QAPLIB -> assignment(name, words);
            case WCSP -> costFunctions(name, words);
            case UAI -> factors(name, words);
        };
        ModelRules.require(imported.model());
        return imported;
    }

    private static ImportedModel warehouses(String name, Words words, ImportTerms terms) {
        PlantLocation location = new WarehouseReader(words, terms.capacitated()).read();
        ModelDescriptor model = location.model(ImportedName.of(name, InstanceFormat.ORLIB, ""), terms.singleSource());
        String capacities = terms.capacitated()
                ? terms.singleSource()
                        ? "Capacities hold, and each customer is served from one site."
                        : "Capacities hold, and a customer's demand may be divided between sites."
                : "Capacities do not count; --capacitated makes them hold.";
        return new ImportedModel(model, InstanceFormat.ORLIB, List.of(capacities));
    }

    private static ImportedModel facilities(String name, Words words) {
        FacilityReader reader = new FacilityReader(words);
        PlantLocation location = reader.read();
        ModelDescriptor model = location.model(ImportedName.of(name, InstanceFormat.UFLLIB, reader.name()), false);
        return new ImportedModel(model, InstanceFormat.UFLLIB, List.of());
    }

    private static ImportedModel assignment(String name, Words words) {
        QuadraticAssignment assignment = new AssignmentReader(words).read();
        ModelDescriptor model = assignment.model(ImportedName.of(name, InstanceFormat.QAPLIB, ""));
        String flow = assignment.firstIsFlow() ? "first" : "second";
        String distance = assignment.firstIsFlow() ? "second" : "first";
        List<String> notes = new ArrayList<>();
        notes.add("The " + flow + " matrix joins fewer pairs and is the flows between facilities, the " + distance
                + " the distances between locations.");
        List<Integer> idle = assignment.idle();
        if (!idle.isEmpty()) {
            notes.add("Facilities without flows are left out, as they cost nothing wherever they stand: "
                    + idle.stream().map(plant -> String.valueOf(plant + 1)).collect(Collectors.joining(", ")) + ".");
        }
        return new ImportedModel(model, InstanceFormat.QAPLIB, notes);
    }

    private static ImportedModel costFunctions(String name, Words words) {
        CostFunctionReader reader = new CostFunctionReader(words);
        CostNetwork network = reader.read();
        ModelDescriptor model = network.model(ImportedName.of(name, InstanceFormat.WCSP, reader.name()));
        return new ImportedModel(model, InstanceFormat.WCSP, List.of());
    }

    private static ImportedModel factors(String name, Words words) {
        FactorReader reader = new FactorReader(words);
        CostNetwork network = reader.read();
        ModelDescriptor model = network.model(ImportedName.of(name, InstanceFormat.UAI, ""));
        return new ImportedModel(
                model,
                InstanceFormat.UAI,
                List.of("A plan of cost c has the unnormalised natural log-probability " + reader.offset() + " - c."));
    }
}
