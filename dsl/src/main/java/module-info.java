/** The annotations that a model is written in. */
module org.fragmenta.dsl {
    requires static org.jspecify;

    exports org.fragmenta.dsl;
}
