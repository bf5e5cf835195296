"""Requests in the form of Azure: `/openai/deployments/NAME/...`, `/openai/v1/...`, and the header `api-key`."""

from __future__ import annotations

import re

from attrs import evolve

from ..messages import Request, dump
from .json_parsing import parse_json
from .routing import BASE_PATH

ADDRESS = re.compile(r"/openai(?:/v1|/deployments/(?P<deployment>[^/]+))?(?P<rest>/.*)")
VERSION = "api-version"


def without_azure(request: Request) -> Request:
    """Return the same request in the form of OpenAI; the deployment is the model if the body names none."""
    found = ADDRESS.fullmatch(request.path)
    headers = {**request.headers}
    if "authorization" not in headers and "api-key" in headers:
        headers["authorization"] = f"Bearer {headers['api-key']}"
    if found is None:
        return evolve(request, headers=headers)
    query = tuple((name, value) for name, value in request.query if name != VERSION)
    deployment = found["deployment"]
    if deployment and "upgrade" in request.headers:
        query = (("deployment", deployment), *query)
    body = _with_body_model(request, deployment)
    return evolve(request, path=BASE_PATH + found["rest"], query=query, headers=headers, body=body)


def with_model(request: Request) -> Request:
    """Return a request to upgrade whose parameter `deployment`, or the deployment in its address, is the model."""
    query = dict(request.query)
    deployment = query.pop("deployment", None)
    return evolve(request, query=(("model", deployment), *query.items())) if deployment else request


def _with_body_model(request: Request, deployment: str | None) -> bytes:
    if deployment is None or "json" not in request.headers.get("content-type", ""):
        return request.body
    try:
        body = parse_json(request.body)
    except ValueError:
        return request.body
    return dump({"model": deployment, **body}) if isinstance(body, dict) else request.body
