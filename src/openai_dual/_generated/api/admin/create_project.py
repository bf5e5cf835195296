"""Create a project in the organization: POST /organization/projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, omit
from ...models.project import Project

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="create-project",
    method="POST",
    path="/organization/projects",
    name="admin.organization.projects.create",
    auth="admin",
    creates=True,
)


def create_project(
    *,
    name: str,
    residency: Literal[
        "GLOBAL",
        "US_STORAGE_PROCESSING",
        "EU_STORAGE_PROCESSING",
        "JP_STORAGE",
        "KR_STORAGE",
        "CA_STORAGE",
        "SG_STORAGE",
        "IN_STORAGE",
        "AU_STORAGE",
        "GB_STORAGE",
        "AE_STORAGE",
        "AE_STORAGE_PROCESSING",
        "JP_STORAGE_PROCESSING",
        "IN_STORAGE_PROCESSING",
        "AU_STORAGE_PROCESSING",
    ]
    | None
    | Omit = omit,
    external_key_id: str | None | Omit = omit,
    geography: str | Omit = omit,
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
) -> Call[Project]:
    """Create a project in the organization.

    Args:
        name: name of the object
        residency: region in which data is stored
        external_key_id: id of the external key
        geography: geography in which data is processed
    """
    body: dict[str, Any] = {
        "name": name,
    }
    if residency is not omit:
        body["residency"] = residency
    if external_key_id is not omit:
        body["external_key_id"] = external_key_id
    if geography is not omit:
        body["geography"] = geography
    return Call(
        OPERATION,
        Project.from_dict,
        "/organization/projects",
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
