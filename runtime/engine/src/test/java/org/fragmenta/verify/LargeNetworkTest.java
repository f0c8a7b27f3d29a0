package org.fragmenta.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.SplittableRandom;
import org.fragmenta.catalog.Runs;
import org.fragmenta.descriptor.ModelDescriptor;
import org.fragmenta.descriptor.RegionSetDescriptor;
import org.fragmenta.instance.ModelBuilder;
import org.fragmenta.logistics.RegionSetBuilder;
import org.fragmenta.result.Result;
import org.fragmenta.result.Status;
import org.fragmenta.solve.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trees of blocks over networks so large that matrices of their pairs of regions would fill the memory. */
class LargeNetworkTest {
    private static final int WIDTH = 50;

    /** Numbers of eight bytes that a solve or a check may use up for each block and region, all told. */
    private static final long NUMBERS = 128;

    @ParameterizedTest
    @CsvSource({"30, 5000", "100, 2000"})
    void areProvenInMemoryThatGrowsWithTheNetwork(int blocks, int regions) {
        ModelDescriptor model = model(blocks, regions);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadAllocatedBytes();

        Result result = Runs.solve(model, "baseline", List.of(), Limits.standard());

        long solved = threads.getCurrentThreadAllocatedBytes();
        Verdict verdict = Checker.check(result);
        long checked = threads.getCurrentThreadAllocatedBytes();
        assertThat(result.status()).isEqualTo(Status.PROVEN);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.unchecked()).isEmpty();
        long most = 8 * NUMBERS * blocks * regions;
        assertThat(solved - start).isLessThan(most);
        assertThat(checked - solved).isLessThan(most);
        assertThat(most).as("a matrix a link").isLessThan(8L * (blocks - 1) * regions * regions / 10);
    }

    private static ModelDescriptor model(int blocks, int regions) {
        SplittableRandom random = new SplittableRandom(blocks);
        ModelBuilder model = new ModelBuilder(grid(random, regions)).output(1000);
        for (int block = 0; block < blocks; block++) {
            model.block(ModelBuilder.block(
                    "B" + block, 0.1 + random.nextDouble(), 0, 0, 0, 0, 0, random.nextInt(50_000), 10, 0, 0));
        }
        for (int block = 1; block < blocks; block++) {
            model.link(ModelBuilder.link(
                    "B" + random.nextInt(block),
                    "B" + block,
                    1,
                    1 + random.nextInt(5),
                    10 + random.nextInt(40),
                    1000,
                    200,
                    0));
        }
        return model.market("M", "R0", "B" + (blocks - 1), 1000, 2, 40, 1000).build();
    }

    /** Roads along the rows of a grid and, here and there, across. */
    private static RegionSetDescriptor grid(SplittableRandom random, int regions) {
        RegionSetBuilder set = new RegionSetBuilder();
        for (int region = 0; region < regions; region++) {
            set.region("R" + region, "C", 1 + 4 * random.nextDouble());
        }
        for (int region = 1; region < regions; region++) {
            if (region % WIDTH > 0) {
                road(set, random, region - 1, region);
            }
            if (region >= WIDTH && (region % WIDTH == 0 || random.nextInt(4) == 0)) {
                road(set, random, region - WIDTH, region);
            }
        }
        return set.build();
    }

    private static void road(RegionSetBuilder set, SplittableRandom random, int from, int to) {
        double km = 20 + random.nextInt(100);
        set.route("R" + from, "R" + to, km, km / 50, 0.1, 0);
    }
}
