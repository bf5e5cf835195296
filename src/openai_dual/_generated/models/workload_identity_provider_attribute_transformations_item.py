"""`WorkloadIdentityProviderAttributeTransformationsItem`: `WorkloadIdentityProviderAttributeTransformationsItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class AttributeTransformation(BaseModel):
    """`WorkloadIdentityProviderAttributeTransformationsItem` in the description."""

    __slots__ = (
        "attribute",
        "expression",
    )
    _required = frozenset(
        {
            "attribute",
            "expression",
        }
    )

    attribute: str
    """Name of the attribute."""
    expression: str
    """Expression that computes the value."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            attribute: str,
            expression: str,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.attribute = get("attribute")
        self.expression = get("expression")
        return self


WorkloadIdentityProviderAttributeTransformationsItem = AttributeTransformation
"""The name by which other modules import the class: no other class has it."""
