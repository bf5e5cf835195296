"""Register external storage: POST /organization/external_storage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._call import Call, Operation, call_options, omit
from ...models.external_storage_configuration import ExternalStorageConfiguration

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation
    from ..._model import BaseModel
    from ...params.create_external_storage import (
        CreateExternalStorageProviderAwsParam,
        CreateExternalStorageProviderAzureParam,
        CreateExternalStorageProviderGcpParam,
        CreateExternalStorageProviderOciParam,
    )

OPERATION = Operation(
    id="create-external-storage",
    method="POST",
    path="/organization/external_storage",
    name="admin.organization.external_storage.create",
    auth="admin",
    creates=True,
)


def create_external_storage(
    *,
    project_id: str,
    provider: CreateExternalStorageProviderAwsParam
    | CreateExternalStorageProviderAzureParam
    | CreateExternalStorageProviderGcpParam
    | CreateExternalStorageProviderOciParam
    | BaseModel,
    timeout: TimeoutSetting = omit,
    deadline: float | None | Omit = omit,
    max_retries: int | None | Omit = omit,
    idempotency_key: str | None | Omit = omit,
    cancel: CancelToken | None = None,
    middleware: Middlewares = None,
    validate_requests: Validation | Omit = omit,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
) -> Call[ExternalStorageConfiguration]:
    """Register external storage.

    Args:
        project_id: id of the project
        provider: storage provider with its settings
    """
    body: dict[str, Any] = {
        "project_id": project_id,
        "provider": provider,
    }
    return Call(
        OPERATION,
        ExternalStorageConfiguration.from_dict,
        "/organization/external_storage",
        body=body,
        options=call_options(
            timeout,
            deadline,
            max_retries,
            idempotency_key,
            cancel,
            middleware,
            validate_requests,
            extra_headers,
            extra_query,
            extra_body,
        ),
    )
