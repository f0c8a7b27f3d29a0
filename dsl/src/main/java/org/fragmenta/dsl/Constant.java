package org.fragmenta.dsl;

/**
 * What the processor generates for an element of a model or of a region set, so that code names it by a constant. All
 * are enums but those of more than 2,000 constants, which Java takes for no enum.
 */
public interface Constant {

    /** The id in documents and settings. */
    String id();

    /** The position in canonical order, from 0: the order in which ties are decided. */
    int ordinal();

    /** A production block of a model. */
    interface Block extends Constant {}

    /** A service link of a model. */
    interface Link extends Constant {}

    /** A market of a model. */
    interface Market extends Constant {}

    /** A shared service of a model. */
    interface SharedService extends Constant {}

    /** A technology of a model. */
    interface Technology extends Constant {}

    /** A scenario of a model. */
    interface Scenario extends Constant {}

    /** A region of a region set; all models on the set share it. */
    interface Region extends Constant {}

    /** A country of a region set. */
    interface Country extends Constant {}

    /** A particular border of a region set. */
    interface Border extends Constant {}

    /** A corridor of a region set. */
    interface Corridor extends Constant {}
}
