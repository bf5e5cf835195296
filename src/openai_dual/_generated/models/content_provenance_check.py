"""`ContentProvenanceCheck`: `ProvenanceResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .._model import Unknown
    from .c2_pa_provenance_result import C2PAProvenanceResult
    from .provenance_check_object import ProvenanceCheckObject
    from .synth_id_provenance_result import SynthIDProvenanceResult


class ContentProvenanceCheck(BaseModel):
    """`ProvenanceResource` in the description."""

    __slots__ = (
        "object",
        "created_at",
        "results",
    )
    _required = frozenset(
        {
            "object",
            "created_at",
            "results",
        }
    )

    object: ProvenanceCheckObject
    """Type name of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    results: list[C2PAProvenanceResult | SynthIDProvenanceResult | Unknown]
    """Result of each check."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: ProvenanceCheckObject,
            created_at: int,
            results: list[C2PAProvenanceResult | SynthIDProvenanceResult | Unknown],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.created_at = get("created_at")
        self.results = _results(get("results"))
        return self


_results = each(
    tagged(
        "type",
        {
            "c2pa": to_model("c2_pa_provenance_result", "C2PAProvenanceResult"),
            "synthid": to_model("synth_id_provenance_result", "SynthIDProvenanceResult"),
        },
    )
)
