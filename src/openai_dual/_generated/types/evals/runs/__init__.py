"""Names of `openai_dual.types.evals.runs`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ....models.eval_run_output_item import EvalRunOutputItem as OutputItemListResponse
    from ....models.eval_run_output_item import EvalRunOutputItem as OutputItemRetrieveResponse
    from ....params.list_eval_run_output_items import ListEvalRunOutputItemsParams as OutputItemListParams
    from ....params.retrieve_eval_run_output_item import RetrieveEvalRunOutputItemParams as OutputItemRetrieveParams

    __all__ = [
        "OutputItemListParams",
        "OutputItemListResponse",
        "OutputItemRetrieveParams",
        "OutputItemRetrieveResponse",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "OutputItemListParams": ("_generated.params.list_eval_run_output_items", "ListEvalRunOutputItemsParams"),
    "OutputItemListResponse": ("_generated.models.eval_run_output_item", "EvalRunOutputItem"),
    "OutputItemRetrieveParams": ("_generated.params.retrieve_eval_run_output_item", "RetrieveEvalRunOutputItemParams"),
    "OutputItemRetrieveResponse": ("_generated.models.eval_run_output_item", "EvalRunOutputItem"),
}
_OFFICIAL = (
    "output_item_list_response",
    "output_item_retrieve_response",
)
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name in _OFFICIAL:
            return official_module(f"{PUBLIC}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('._generated')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])

    PUBLIC = __name__.replace("._generated", "")
    register_official(PUBLIC, _OFFICIAL)
