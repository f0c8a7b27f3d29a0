package org.fragmenta.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.fragmenta.dsl.Place;
import org.fragmenta.dsl.Trip;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.processor.model.AnnotatedModel;
import org.fragmenta.processor.model.CostMethod;

/** Generates the class that calls the cost methods of a model, directly and by id. */
final class CostMethodsGenerator {
    /** A case takes about 40 bytecodes. */
    private static final int MOST_CASES = 90;

    private final AnnotatedModel model;
    private final ModelNames names;

    CostMethodsGenerator(AnnotatedModel model, ModelNames names) {
        this.model = model;
        this.names = names;
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.type("Costs"))
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(CustomCosts.class)
                .addJavadoc(
                        "Calls the cost methods of $L; costs without a method stay with the formula.\n",
                        JavadocText.of(names.model()));
        add(type, CostMethod.Kind.SETUP, "setup", "block", Place.class, "place");
        add(type, CostMethod.Kind.UNIT, "unit", "block", Place.class, "place");
        add(type, CostMethod.Kind.LINK, "link", "link", Trip.class, "trip");
        return type.build();
    }

    private void add(
            TypeSpec.Builder type,
            CostMethod.Kind kind,
            String name,
            String element,
            Class<?> where,
            String whereName) {
        List<CostMethod> methods =
                model.methods().stream().filter(method -> method.kind() == kind).toList();
        for (int start = 0; start < methods.size(); start += MOST_CASES) {
            int end = Math.min(methods.size(), start + MOST_CASES);
            String otherwise =
                    end < methods.size() ? name + end + "(" + element + ", " + whereName + ", standard)" : "standard";
            MethodSpec.Builder method = MethodSpec.methodBuilder(start == 0 ? name : name + start)
                    .addParameter(String.class, element)
                    .addParameter(where, whereName)
                    .addParameter(double.class, "standard")
                    .returns(double.class)
                    .addCode(choice(methods.subList(start, end), element, whereName, otherwise));
            if (start == 0) {
                method.addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
            } else {
                method.addModifiers(Modifier.PRIVATE);
            }
            type.addMethod(method.build());
        }
    }

    private CodeBlock choice(List<CostMethod> methods, String element, String whereName, String otherwise) {
        CodeBlock.Builder code = CodeBlock.builder().add("return switch ($N) {\n$>", element);
        for (CostMethod method : methods) {
            String arguments = method.takesStandard() ? whereName + ", standard" : whereName;
            code.add("case $S -> $L.$N($L);\n", method.element(), declaring(method), method.method(), arguments);
        }
        return code.add("default -> $L;\n", otherwise).add("$<};\n").build();
    }

    /** A class of the model's own package can be told from its package; any other is written in full. */
    private CodeBlock declaring(CostMethod method) {
        String prefix = model.packageName().isEmpty() ? "" : model.packageName() + ".";
        String type = method.declaringType();
        if (!type.startsWith(prefix)) {
            return CodeBlock.of("$L", type);
        }
        String[] nested = type.substring(prefix.length()).split("\\.", -1);
        ClassName name = ClassName.get(model.packageName(), nested[0]);
        for (int inner = 1; inner < nested.length; inner++) {
            name = name.nestedClass(nested[inner]);
        }
        return CodeBlock.of("$T", name);
    }
}
