package org.fragmenta.processor;

import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.fragmenta.dsl.FragmentationModel;
import org.fragmenta.dsl.Generated;
import org.fragmenta.dsl.Market;
import org.fragmenta.dsl.ProductionBlock;
import org.fragmenta.dsl.Published;
import org.fragmenta.dsl.RegionSet;
import org.fragmenta.dsl.Scenario;
import org.fragmenta.dsl.ServiceLink;
import org.fragmenta.dsl.SharedService;
import org.fragmenta.dsl.Technology;
import org.fragmenta.processor.read.SourceReader;
import org.jspecify.annotations.Nullable;

/**
 * The annotation processor. It collects models and region sets round by round, and hands each to the pipeline once
 * nothing is missing that another round may still bring.
 */
@AutoService(Processor.class)
public final class FragmentationProcessor extends AbstractProcessor {
    /** What stands on generated classes alone. */
    private static final Set<String> MARKERS = names(Generated.class, Published.class);

    private static final Set<String> PARTS = names(
            ProductionBlock.class,
            ServiceLink.class,
            Market.class,
            SharedService.class,
            Technology.class,
            Scenario.class);

    private final SortedSet<String> regionSets = new TreeSet<>();
    private final SortedSet<String> models = new TreeSet<>();
    private final SortedSet<String> parts = new TreeSet<>();
    private @Nullable SourceReader reader;
    private @Nullable Pipeline pipeline;

    private static Set<String> names(Class<?>... annotations) {
        return Arrays.stream(annotations).map(Class::getCanonicalName).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        reader = new SourceReader(environment);
        pipeline = new Pipeline(environment, reader);
    }

    /** An annotation would say the same, but a fresh JVM makes classes to read one. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("org.fragmenta.dsl.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims nothing: other processors may look at the same annotations. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        SourceReader sources = started(reader);
        Pipeline stages = started(pipeline);
        sources.addCompiled(round.getRootElements());
        Set<Element> annotated = new HashSet<>();
        for (TypeElement annotation : annotations) {
            String name = annotation.getQualifiedName().toString();
            if (!MARKERS.contains(name)) {
                Set<? extends Element> found = round.getElementsAnnotatedWith(annotation);
                annotated.addAll(found);
                collect(name, found);
            }
        }
        stages.placement(annotated);
        run(regionSets, stages, stages::regionSet, round.processingOver());
        run(models, stages, stages::model, round.processingOver());
        if (round.processingOver()) {
            stages.unlisted(parts);
        }
        return false;
    }

    private void collect(String annotation, Set<? extends Element> found) {
        Set<String> names;
        if (annotation.equals(RegionSet.class.getCanonicalName())) {
            names = regionSets;
        } else if (annotation.equals(FragmentationModel.class.getCanonicalName())) {
            names = models;
        } else if (PARTS.contains(annotation)) {
            names = parts;
        } else {
            return;
        }
        for (Element element : found) {
            if (element instanceof TypeElement type && !type.getQualifiedName().isEmpty()) {
                names.add(type.getQualifiedName().toString());
            }
        }
    }

    /** Looks classes up by name anew, because elements of an earlier round are stale. */
    private void run(
            SortedSet<String> pending, Pipeline stages, BiPredicate<TypeElement, Boolean> stage, boolean last) {
        for (String name : List.copyOf(pending)) {
            Optional<TypeElement> type =
                    Optional.ofNullable(processingEnv.getElementUtils().getTypeElement(name));
            if (type.isEmpty() || done(type.get(), stages, stage, last)) {
                pending.remove(name);
            }
        }
    }

    private static boolean done(
            TypeElement type, Pipeline stages, BiPredicate<TypeElement, Boolean> stage, boolean last) {
        try {
            return stage.test(type, last);
        } catch (RuntimeException bug) {
            stages.failed(bug, type);
            return true;
        }
    }

    private static <T> T started(@Nullable T stage) {
        if (stage == null) {
            throw new IllegalStateException("the compiler did not call init");
        }
        return stage;
    }
}
