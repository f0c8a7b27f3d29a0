package org.fragmenta.processor.generate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.fragmenta.processor.write.SourceText;

/** Generated sources, compiled in memory with every warning an error. */
final class CompiledCode extends ClassLoader {
    private final Map<String, byte[]> classes;
    private final Map<String, String> resources;

    private CompiledCode(Map<String, byte[]> classes, Map<String, String> resources) {
        super(CompiledCode.class.getClassLoader());
        this.classes = classes;
        this.resources = resources;
    }

    /** Compiles what was generated together with sources by hand, by path. */
    static CompiledCode of(List<Generated> generated, Map<String, String> byHand) {
        Map<String, String> sources = new TreeMap<>(byHand);
        Map<String, String> resources = new TreeMap<>();
        for (Generated one : generated) {
            one.sources()
                    .forEach(source -> sources.put(
                            path(source.packageName(), source.typeSpec().name()), SourceText.of(source, one.from())));
            one.resources().forEach(resource -> resources.put(resource.path(), resource.text()));
        }
        return new CompiledCode(compile(sources), resources);
    }

    static CompiledCode of(Generated generated) {
        return of(List.of(generated), Map.of());
    }

    private static String path(String packageName, String name) {
        return (packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/") + name + ".java";
    }

    private static Map<String, byte[]> compile(Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, byte[]> classes = new TreeMap<>();
        StringWriter messages = new StringWriter();
        JavaFileManager files =
                new ForwardingJavaFileManager<JavaFileManager>(
                        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
                    @Override
                    public JavaFileObject getJavaFileForOutput(
                            Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                        return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/')), kind) {
                            @Override
                            public OutputStream openOutputStream() {
                                return new ByteArrayOutputStream() {
                                    @Override
                                    public void close() {
                                        classes.put(name, toByteArray());
                                    }
                                };
                            }
                        };
                    }
                };
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((path, text) ->
                units.add(new SimpleJavaFileObject(URI.create("memory:///" + path), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                }));
        List<String> options =
                List.of("--release", "17", "-proc:none", "-Xlint:all,-path", "-Werror", "-implicit:none");
        boolean compiled =
                compiler.getTask(messages, files, null, options, null, units).call();
        if (!compiled) {
            throw new AssertionError("generated code does not compile:\n" + messages + "\n" + sources);
        }
        return classes;
    }

    /** The class files by binary name. */
    Map<String, byte[]> classes() {
        return classes;
    }

    /** Class files and resources by their path in a jar. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        classes.forEach((name, bytes) -> files.put(name.replace('.', '/') + ".class", bytes));
        resources.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    <T> T create(String name, Class<T> type) {
        try {
            return type.cast(loadClass(name).getConstructor().newInstance());
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(name + " cannot be made", broken);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        String text = resources.get(name);
        return text == null
                ? super.getResourceAsStream(name)
                : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
