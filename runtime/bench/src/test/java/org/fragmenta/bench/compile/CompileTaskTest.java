package org.fragmenta.bench.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fragmenta.bench.synthetic.AnnotatedSource;
import org.fragmenta.bench.synthetic.BlockShape;
import org.fragmenta.bench.synthetic.SyntheticModel;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.instance.CostModel;
import org.fragmenta.instance.CustomCosts;
import org.fragmenta.io.ModelDocuments;
import org.fragmenta.solve.Names;
import org.fragmenta.solve.Solver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileTaskTest {

    @Test
    void theAnnotatedModelIsTheRandomOne(@TempDir Path folder) throws IOException {
        ModelDescriptor model = new SyntheticModel(new BlockShape.Tree(), 4, 7).descriptor(5);
        AnnotatedSource source = new AnnotatedSource(model);
        Path resources = folder.resolve("resources");
        Path set = source.writeRegionSet(folder.resolve("set"), resources);
        Path regions = Files.createDirectory(folder.resolve("regions"));
        Path classes = Files.createDirectory(folder.resolve("classes"));
        CompileTask first = new CompileTask(List.of(set), List.of(), Optional.of(resources), true);
        CompileTask second = new CompileTask(
                List.of(source.writeModel(folder.resolve("model"))), List.of(regions), Optional.empty(), true);

        assertThat(first.inThisJvm(regions)).isPositive();
        assertThat(second.inThisJvm(classes)).isPositive();
        Path json = classes.resolve("META-INF/fragmenta/Model" + model.id() + ".json");
        assertThat(least(ModelDocuments.read(json))).isCloseTo(least(model), within(1e-6));
    }

    private static double least(ModelDescriptor model) {
        var instance = CostModel.of(model, CustomCosts.NONE).instance();
        return Solver.solve(instance, Names.positions(instance)).total();
    }
}
