"""Rows of the result: the figures, their bounds, and the Markdown table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

Side: TypeAlias = Literal["ours", "official", "bare", "raw"]
SIDES: tuple[Side, ...] = ("ours", "official", "bare", "raw")
"""Our client, the official SDK, httpx, and the quickest widely used client: http.client, or aiohttp for async rows."""

HEADINGS = ("case", "unit", *SIDES, "ratio", "bound", "ok")


@frozen
class Bound:
    """The maximum for our figure: a multiple of another side's figure, or an absolute figure."""

    limit: float
    of: Literal["official", "bare"] | None = None

    def value(self, figures: Mapping[Side, float]) -> float:
        """Return the value to compare with the limit: the ratio, or our figure."""
        return figures["ours"] / figures[self.of] if self.of else figures["ours"]

    def __str__(self) -> str:
        return f"<= {self.limit:g}" + (f" of {self.of}" if self.of else "")


@frozen
class Row:
    """One measured case: figures per side in *unit*, and the bounds, if any."""

    case: str
    unit: str
    figures: Mapping[Side, float]
    bounds: Sequence[Bound] = field(default=())

    @property
    def ok(self) -> bool:
        """Whether every bound holds."""
        return all(bound.value(self.figures) <= bound.limit for bound in self.bounds)

    def cells(self) -> tuple[str, ...]:
        """Return the row's cells as text, in the order of `HEADINGS`."""
        figures = tuple(_figure(self.figures.get(side)) for side in SIDES)
        bounds = "; ".join(str(bound) for bound in self.bounds) or "-"
        return (self.case, self.unit, *figures, self._ratios(), bounds, self._verdict())

    def _ratios(self) -> str:
        others: list[Side] = [side for side in SIDES[1:] if self.figures.get(side)]
        return "; ".join(f"{self.figures['ours'] / self.figures[side]:.2f} of {side}" for side in others) or "-"

    def _verdict(self) -> str:
        if not self.bounds:
            return "-"
        return "yes" if self.ok else "NO"


def markdown(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Format *rows* of cells as a Markdown table."""
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _figure(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"
