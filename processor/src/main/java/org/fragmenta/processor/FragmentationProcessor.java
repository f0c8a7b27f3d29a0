package org.fragmenta.processor;

import com.google.auto.service.AutoService;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.fragmenta.dsl.FragmentationModel;
import org.fragmenta.dsl.Market;
import org.fragmenta.dsl.ProductionBlock;
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
@SupportedAnnotationTypes("org.fragmenta.dsl.*")
public final class FragmentationProcessor extends AbstractProcessor {
    private static final List<Class<? extends Annotation>> PARTS = List.of(
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

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        reader = new SourceReader(environment);
        pipeline = new Pipeline(environment, reader);
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
        collect(round, RegionSet.class, regionSets);
        collect(round, FragmentationModel.class, models);
        PARTS.forEach(part -> collect(round, part, parts));

        Set<Element> annotated = new HashSet<>();
        annotations.forEach(annotation -> annotated.addAll(round.getElementsAnnotatedWith(annotation)));
        stages.placement(annotated);
        run(regionSets, stages, stages::regionSet, round.processingOver());
        run(models, stages, stages::model, round.processingOver());
        if (round.processingOver()) {
            stages.unlisted(parts);
        }
        return false;
    }

    private static void collect(RoundEnvironment round, Class<? extends Annotation> annotation, Set<String> names) {
        round.getElementsAnnotatedWith(annotation).stream()
                .filter(TypeElement.class::isInstance)
                .map(type -> ((TypeElement) type).getQualifiedName().toString())
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
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
