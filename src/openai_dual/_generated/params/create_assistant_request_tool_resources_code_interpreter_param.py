"""`CreateAssistantRequestToolResourcesCodeInterpreterParam`: `CreateAssistantRequestToolResourcesCodeInterpreter` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class CreateAssistantRequestToolResourcesCodeInterpreterParam(TypedDict, total=False):
    """`CreateAssistantRequestToolResourcesCodeInterpreter`, as a request gives it."""

    file_ids: Sequence[str]
