package org.fragmenta.conflict;

/** A lever that stands where one restriction does, and frees nothing else for sure. */
interface RestrictionLever extends Lever {

    Restriction restriction();

    @Override
    default String path() {
        return restriction().declaration().path();
    }

    @Override
    default boolean frees(Restriction other) {
        return restriction().is(other.kind(), other.id());
    }
}
