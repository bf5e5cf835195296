"""Names of `openai_dual.types.evals`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import official_module, public_type, register_official

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
    from ...params.cancel_eval_run import CancelEvalRunParams as RunCancelParams
    from ...params.cancel_eval_run_by_post import CancelEvalRunByPostParams as RunCancelByPostParams
    from ...params.create_eval_run import (
        CreateEvalCompletionsRunDataSourceParam as CreateEvalCompletionsRunDataSourceParam,
    )
    from ...params.create_eval_run import CreateEvalJSONLRunDataSourceParam as CreateEvalJSONLRunDataSourceParam
    from ...params.create_eval_run import CreateEvalRunRequestParam as RunCreateParams
    from ...params.delete_eval_run import DeleteEvalRunParams as RunDeleteParams
    from ...params.list_eval_runs import ListEvalRunsParams as RunListParams
    from ...params.retrieve_eval_run import RetrieveEvalRunParams as RunRetrieveParams

    __all__ = [
        "CreateEvalCompletionsRunDataSource",
        "CreateEvalCompletionsRunDataSourceParam",
        "CreateEvalJSONLRunDataSource",
        "CreateEvalJSONLRunDataSourceParam",
        "EvalAPIError",
        "RunCancelByPostParams",
        "RunCancelParams",
        "RunCancelResponse",
        "RunCreateParams",
        "RunCreateResponse",
        "RunDeleteParams",
        "RunDeleteResponse",
        "RunListParams",
        "RunListResponse",
        "RunRetrieveParams",
        "RunRetrieveResponse",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "CreateEvalCompletionsRunDataSource": (
        "_generated.models.create_eval_completions_run_data_source",
        "CreateEvalCompletionsRunDataSource",
    ),
    "CreateEvalCompletionsRunDataSourceParam": (
        "_generated.params.create_eval_run",
        "CreateEvalCompletionsRunDataSourceParam",
    ),
    "CreateEvalJSONLRunDataSource": (
        "_generated.models.create_eval_jsonl_run_data_source",
        "CreateEvalJSONLRunDataSource",
    ),
    "CreateEvalJSONLRunDataSourceParam": ("_generated.params.create_eval_run", "CreateEvalJSONLRunDataSourceParam"),
    "EvalAPIError": ("_generated.models.eval_api_error", "EvalAPIError"),
    "RunCancelByPostParams": ("_generated.params.cancel_eval_run_by_post", "CancelEvalRunByPostParams"),
    "RunCancelParams": ("_generated.params.cancel_eval_run", "CancelEvalRunParams"),
    "RunCancelResponse": ("_generated.models.run_cancel_response", "RunCancelResponse"),
    "RunCreateParams": ("_generated.params.create_eval_run", "CreateEvalRunRequestParam"),
    "RunCreateResponse": ("_generated.models.run_cancel_response", "RunCancelResponse"),
    "RunDeleteParams": ("_generated.params.delete_eval_run", "DeleteEvalRunParams"),
    "RunDeleteResponse": ("_generated.models.run_delete_response", "RunDeleteResponse"),
    "RunListParams": ("_generated.params.list_eval_runs", "ListEvalRunsParams"),
    "RunListResponse": ("_generated.models.run_cancel_response", "RunCancelResponse"),
    "RunRetrieveParams": ("_generated.params.retrieve_eval_run", "RetrieveEvalRunParams"),
    "RunRetrieveResponse": ("_generated.models.run_cancel_response", "RunCancelResponse"),
}
_OFFICIAL = (
    "create_eval_completions_run_data_source",
    "create_eval_completions_run_data_source_param",
    "create_eval_jsonl_run_data_source",
    "create_eval_jsonl_run_data_source_param",
    "eval_api_error",
    "run_cancel_response",
    "run_create_params",
    "run_create_response",
    "run_delete_response",
    "run_list_response",
    "run_retrieve_response",
)
_NAMESPACES = ("runs",)

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
