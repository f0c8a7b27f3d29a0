package org.fragmenta.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/** A drawing in the words of the chart library, built layer by layer: what is added later lies above. */
final class Plot {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 560;
    private static final int LINE_HEIGHT = 13;
    private static final int TEXT_SIZE = 13;

    private final String title;
    private final String subtitle;
    private final List<String> key;
    private final List<Object> layers = new ArrayList<>();
    private final List<Object> scales = new ArrayList<>();

    /**
     * @param key lines below the drawing
     */
    Plot(String title, String subtitle, List<String> key) {
        this.title = title;
        this.subtitle = subtitle;
        this.key = List.copyOf(key);
    }

    /** Names and bounds an axis. */
    Plot axis(String aesthetic, Axis axis) {
        Map<String, Object> scale = object("aesthetic", aesthetic, "name", axis.label());
        scale.put("limits", List.of(axis.from(), axis.to()));
        scale.put("expand", List.of(0.0, 0.0));
        if (axis.hasThousands()) {
            scale.put("format", ",d");
        }
        scales.add(scale);
        return this;
    }

    /** Gives each value of a column its shade, in the order in which the values come. */
    Plot shades(List<String> shades) {
        scales.add(object("aesthetic", "fill", "name", "", "discrete", true, "values", shades));
        return this;
    }

    /**
     * Adds a layer.
     *
     * @param geometry the library's name of the shape
     * @param data columns by the names of what they decide
     * @param look what is the same for the whole layer, names and values in turn
     */
    Plot layer(String geometry, Map<String, List<?>> data, Object... look) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        data.keySet().forEach(column -> mapping.put(column, column));
        Map<String, Object> layer =
                object("geom", geometry, "data", new LinkedHashMap<>(data), "mapping", mapping, "tooltips", "none");
        layer.putAll(object(look));
        layers.add(layer);
        return this;
    }

    /** The drawing as one {@code svg} element. */
    String svg() {
        Map<String, Object> plot = object("kind", "plot");
        plot.put("ggtitle", object("text", title, "subtitle", subtitle));
        plot.put("caption", object("text", String.join("\n", key)));
        plot.put("layers", layers);
        plot.put("scales", scales);
        plot.put("theme", theme());
        plot.put("ggsize", object("width", WIDTH, "height", HEIGHT + LINE_HEIGHT * key.size()));
        return StableIds.in(PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(
                plot,
                null,
                (width, height, pixels) -> {
                    throw new IllegalStateException("a figure of lines and areas holds no pixels");
                },
                false));
    }

    private static Map<String, Object> theme() {
        Map<String, Object> theme = object("name", "bw", "legend_position", "bottom");
        theme.put("plot_caption", object("name", "text", "hjust", 0.0, "size", TEXT_SIZE, "blank", false));
        theme.put("plot_margin", object("t", 8.0, "r", 40.0, "b", 8.0, "l", 8.0));
        return theme;
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int position = 0; position < namesAndValues.length; position += 2) {
            object.put((String) namesAndValues[position], namesAndValues[position + 1]);
        }
        return object;
    }
}
