module valley {
    requires org.fragmenta.dsl;
    requires org.fragmenta.engine;

    exports valley;
}
