package org.fragmenta.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fragmenta.descriptor.ModelDescriptor;

/** What the rules say of a model. */
final class RuleAssert {
    private final ModelDescriptor model;

    private RuleAssert(ModelDescriptor model) {
        this.model = model;
    }

    static RuleAssert rulesOn(Edit edit) {
        return new RuleAssert(edit.model());
    }

    void findNothing() {
        assertThat(ModelRules.check(model)).isEmpty();
    }

    /** Asserts that there is this finding and no other, and that its text holds the parts. */
    void findOnly(Diagnostic diagnostic, String path, String... parts) {
        List<Finding> findings = ModelRules.check(model);
        assertThat(findings).extracting(Finding::code, Finding::path).containsExactly(tuple(diagnostic, path));
        Finding finding = findings.get(0);
        assertThat(finding.severity()).isEqualTo(diagnostic.severity());
        assertThat(finding.text()).startsWith("[" + diagnostic.code() + "] ").contains(parts);
        assertThat(finding.text()).containsPattern("\nMaybe [^\n]+\\.$");
    }

    private static org.assertj.core.groups.Tuple tuple(Diagnostic diagnostic, String path) {
        return org.assertj.core.groups.Tuple.tuple(diagnostic.code(), path);
    }
}
