import { CustomChart } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

// Only what our pictures use: the rest of the library would treble what a reader loads.
use([CustomChart, GraphicComponent, GridComponent, SVGRenderer]);

export { init };
