package org.fragmenta.processor.check;

import java.util.List;
import org.fragmenta.processor.model.ModelSource;
import org.fragmenta.processor.report.PlacedFinding;

/** One thing that must hold for the source of a model. A rule never throws, whatever else is wrong. */
interface SourceRule {

    /** What breaks this rule; empty where all is well. */
    List<PlacedFinding> check(ModelSource source);
}
