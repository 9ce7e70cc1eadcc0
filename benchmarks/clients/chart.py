"""A bar chart as SVG: panels side by side, a bar a contender, drawn to read on a light and on a dark page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_WIDTH, _LABEL, _VALUE, _ROW, _GAP, _TOP = 430, 170, 44, 22, 44, 44
_COLUMNS = 2
_STYLE = """\
text { font: 12px system-ui, sans-serif; fill: #333; }
.head { font-size: 15px; font-weight: 600; }
.title { font-weight: 600; }
.bar { fill: #9aa5b1; }
.ours { fill: #1f7a5c; }
.floor { stroke: #333; stroke-dasharray: 2 3; }
@media (prefers-color-scheme: dark) { text { fill: #ddd; } .floor { stroke: #ddd; } .ours { fill: #3fb68b; } }"""


@dataclass(frozen=True)
class Bar:
    """A contender's ratio to the floor; `ours` gives it the colour of what the page is about."""

    label: str
    value: float
    ours: bool


@dataclass(frozen=True)
class Panel:
    """The bars of one measure, drawn to a scale of their own."""

    title: str
    bars: Sequence[Bar]


def chart(title: str, panels: Sequence[Panel]) -> str:
    """Return a whole SVG document."""
    height = max(len(panel.bars) for panel in panels) * _ROW + _GAP
    rows = -(-len(panels) // _COLUMNS)
    size = (_COLUMNS * (_WIDTH + 20), _TOP + rows * height)
    drawn = [
        _panel(panel, 10 + number % _COLUMNS * (_WIDTH + 20), _TOP + number // _COLUMNS * height)
        for number, panel in enumerate(panels)
    ]
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size[0]}" height="{size[1]}"'
        f' viewBox="0 0 {size[0]} {size[1]}" role="img" aria-label="{escape(title)}">',
        f"<style>\n{_STYLE}\n</style>",
        f'<text class="head" x="10" y="22">{escape(title)}</text>',
        *drawn,
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _panel(panel: Panel, x: int, y: int) -> str:
    longest = max(bar.value for bar in panel.bars)
    scale = (_WIDTH - _LABEL - _VALUE) / longest
    floor = x + _LABEL + scale
    bottom = y + 12 + len(panel.bars) * _ROW
    lines = [f'<text class="title" x="{x}" y="{y}">{escape(panel.title)}</text>']
    lines += [_bar(bar, x, y + 10 + number * _ROW, scale) for number, bar in enumerate(panel.bars)]
    lines.append(f'<line class="floor" x1="{floor:.1f}" x2="{floor:.1f}" y1="{y + 8}" y2="{bottom}"/>')
    return "\n".join(lines)


def _bar(bar: Bar, x: int, y: int, scale: float) -> str:
    left, width = x + _LABEL, bar.value * scale
    kind = "bar ours" if bar.ours else "bar"
    return (
        f'<text x="{left - 6}" y="{y + 12}" text-anchor="end">{escape(bar.label)}</text>'
        f'<rect class="{kind}" x="{left}" y="{y}" width="{width:.1f}" height="{_ROW - 6}" rx="2"/>'
        f'<text x="{left + width + 5:.1f}" y="{y + 12}">{bar.value:.2f}</text>'
    )
