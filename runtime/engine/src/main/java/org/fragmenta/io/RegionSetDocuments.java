package org.fragmenta.io;

import org.fragmenta.check.ModelException;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;

/** Region sets as JSON documents of their own: the form that models have them in, and its version. */
public final class RegionSetDocuments {
    private static final Documents<RegionSetDescriptor> DOCUMENTS = new Documents<>(
            ModelDescriptor.SCHEMA, in -> RegionSetForm.read(in, ModelForm.CURRENCY), RegionSetForm::write);

    private RegionSetDocuments() {}

    /**
     * Reads a region set from text.
     *
     * @param name what the user knows the set by
     * @throws ModelException with every mistake in the document's form, each naming its JSON path
     */
    public static RegionSetDescriptor fromJson(String name, String json) {
        return DOCUMENTS.read(name, json);
    }

    /**
     * A region set on one line.
     *
     * @throws IllegalArgumentException if it holds a number that is not finite, which the rules of models exclude
     */
    public static String toJson(RegionSetDescriptor set) {
        return DOCUMENTS.toJson(set);
    }
}
