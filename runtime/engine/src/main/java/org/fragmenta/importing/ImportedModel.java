package org.fragmenta.importing;

import java.util.List;
import org.fragmenta.descriptor.ModelDescriptor;

/**
 * What a file became.
 *
 * @param model the model, which obeys the rules of {@code org.fragmenta.check}
 * @param format what was read
 * @param notes what a user has to know to compare the model's costs with the file's, a sentence each
 */
public record ImportedModel(ModelDescriptor model, InstanceFormat format, List<String> notes) {

    public ImportedModel {
        notes = List.copyOf(notes);
    }
}
