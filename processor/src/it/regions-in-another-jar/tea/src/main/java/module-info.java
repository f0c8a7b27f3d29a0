module tea {
    requires org.fragmenta.dsl;
    requires org.fragmenta.engine;
    requires valley;

    exports tea;
}
