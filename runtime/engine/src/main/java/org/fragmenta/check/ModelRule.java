package org.fragmenta.check;

import java.util.List;
import org.fragmenta.descriptor.ModelDescriptor;

/** One thing that must hold for a model. A rule never throws, whatever else is wrong with the model. */
public interface ModelRule {

    /** What breaks this rule, in canonical order; empty where all is well. */
    List<Finding> check(ModelDescriptor model);
}
