"""Names of `openai_dual.types.evals`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import public_type

if TYPE_CHECKING:
    from ...models.create_eval_completions_run_data_source import (
        CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource,
    )
    from ...models.create_eval_jsonl_run_data_source import CreateEvalJSONLRunDataSource as CreateEvalJSONLRunDataSource
    from ...models.eval_api_error import EvalAPIError as EvalAPIError
    from ...models.run_cancel_response import RunCancelResponse as RunCancelResponse
    from ...models.run_cancel_response import RunCancelResponse as RunCreateResponse
    from ...models.run_cancel_response import RunCancelResponse as RunListResponse
    from ...models.run_cancel_response import RunCancelResponse as RunRetrieveResponse
    from ...models.run_delete_response import RunDeleteResponse as RunDeleteResponse
    from ...params.create_eval_run import (
        CreateEvalCompletionsRunDataSourceParam as CreateEvalCompletionsRunDataSourceParam,
    )
    from ...params.create_eval_run import CreateEvalJSONLRunDataSourceParam as CreateEvalJSONLRunDataSourceParam

    __all__ = [
        "CreateEvalCompletionsRunDataSource",
        "CreateEvalCompletionsRunDataSourceParam",
        "CreateEvalJSONLRunDataSource",
        "CreateEvalJSONLRunDataSourceParam",
        "EvalAPIError",
        "RunCancelResponse",
        "RunCreateResponse",
        "RunDeleteResponse",
        "RunListResponse",
        "RunRetrieveResponse",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "CreateEvalCompletionsRunDataSource": (
        "models.create_eval_completions_run_data_source",
        "CreateEvalCompletionsRunDataSource",
    ),
    "CreateEvalCompletionsRunDataSourceParam": ("params.create_eval_run", "CreateEvalCompletionsRunDataSourceParam"),
    "CreateEvalJSONLRunDataSource": ("models.create_eval_jsonl_run_data_source", "CreateEvalJSONLRunDataSource"),
    "CreateEvalJSONLRunDataSourceParam": ("params.create_eval_run", "CreateEvalJSONLRunDataSourceParam"),
    "EvalAPIError": ("models.eval_api_error", "EvalAPIError"),
    "RunCancelResponse": ("models.run_cancel_response", "RunCancelResponse"),
    "RunCreateResponse": ("models.run_cancel_response", "RunCancelResponse"),
    "RunDeleteResponse": ("models.run_delete_response", "RunDeleteResponse"),
    "RunListResponse": ("models.run_cancel_response", "RunCancelResponse"),
    "RunRetrieveResponse": ("models.run_cancel_response", "RunCancelResponse"),
}
_NAMESPACES = ("runs",)

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('.types')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])
