"""Add a file to an environment: POST /agents/environments/{environment_id}/files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._call import Call, Operation, call_options, expand, omit
from ...models.environment_file import EnvironmentFile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._call import CancelToken, Middlewares, Omit, TimeoutSetting, Validation

OPERATION = Operation(
    id="createAgentEnvironmentFile",
    method="POST",
    path="/agents/environments/{environment_id}/files",
    name="beta.agents.environments.files.create",
    headers={"OpenAI-Beta": "agents=v1"},
    creates=True,
)


def create_agent_environment_file(
    environment_id: str,
    *,
    path: str,
    type: Literal["file_id"] | Literal["inline"],
    file_id: str | Omit = omit,
    data: str | Omit = omit,
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
) -> Call[EnvironmentFile]:
    """Add a file to an environment.

    Args:
        environment_id: id of the environment
        path: path of the file or directory
        type: type of the object
        file_id: id of the file
        data: content of the file, as base64
    """
    body: dict[str, Any] = {
        "path": path,
        "type": type,
    }
    if file_id is not omit:
        body["file_id"] = file_id
    if data is not omit:
        body["data"] = data
    return Call(
        OPERATION,
        EnvironmentFile.from_dict,
        expand("/agents/environments/{environment_id}/files", environment_id=environment_id),
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
