package org.fragmenta.processor.read;

import java.lang.annotation.Annotation;
import org.fragmenta.dsl.AgreementTariff;
import org.fragmenta.dsl.BorderFacilitation;
import org.fragmenta.dsl.CoordinationChange;
import org.fragmenta.dsl.CorridorUpgrade;
import org.fragmenta.dsl.DemandChange;
import org.fragmenta.dsl.OutputChange;
import org.fragmenta.dsl.SetupChange;
import org.fragmenta.dsl.TariffChange;
import org.fragmenta.dsl.WageChange;

/** The changes that a scenario may make, in the order in which they apply. */
enum ChangeKind {
    OUTPUT(OutputChange.class),
    DEMAND(DemandChange.class),
    WAGE(WageChange.class),
    SETUP(SetupChange.class),
    COORDINATION(CoordinationChange.class),
    CORRIDOR(CorridorUpgrade.class),
    BORDER(BorderFacilitation.class),
    TARIFF(TariffChange.class),
    AGREEMENT(AgreementTariff.class);

    private final Class<? extends Annotation> annotation;

    ChangeKind(Class<? extends Annotation> annotation) {
        this.annotation = annotation;
    }

    Class<? extends Annotation> annotation() {
        return annotation;
    }
}
