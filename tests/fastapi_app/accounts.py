"""Logins of every kind that FastAPI has: OAuth 2 with a password, keys in headers, queries and cookies, HTTP's own."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Annotated

from fastapi import APIRouter, Cookie, Depends, Header, HTTPException, Response, Security
from fastapi.security import (
    APIKeyCookie,
    APIKeyHeader,
    APIKeyQuery,
    HTTPBasic,
    HTTPBasicCredentials,
    OAuth2PasswordBearer,
    OAuth2PasswordRequestForm,
    SecurityScopes,
)
from pydantic import BaseModel

router = APIRouter(tags=["accounts"])
oauth2 = OAuth2PasswordBearer(tokenUrl="token", scopes={"read": "Read.", "write": "Write."})
PASSWORD = "p&=+ü"
KEY = "a-key"


class Token(BaseModel):
    access_token: str
    token_type: str


class User(BaseModel):
    username: str
    scopes: list[str]
    via: str


class Preferences(BaseModel):
    theme: str = "light"
    font_size: int | None = None


def current_user(scopes: SecurityScopes, token: Annotated[str, Depends(oauth2)]) -> User:
    name, password, own = urlsafe_b64decode(token).decode().split(":")
    if password != PASSWORD:
        raise HTTPException(401, "Wrong password", headers={"WWW-Authenticate": "Bearer"})
    lacking = [scope for scope in scopes.scopes if scope not in own.split()]
    if lacking:
        raise HTTPException(403, detail={"code": "scope", "lacking": lacking})
    return User(username=name, scopes=own.split(), via="oauth2")


def checked_key(key: str) -> str:
    if key != KEY:
        raise HTTPException(401, "Wrong key")
    return key


def header_key(key: Annotated[str, Security(APIKeyHeader(name="X-API-Key"))]) -> str:
    return checked_key(key)


def query_key(key: Annotated[str, Security(APIKeyQuery(name="api_key"))]) -> str:
    return checked_key(key)


def cookie_key(key: Annotated[str, Security(APIKeyCookie(name="session"))]) -> str:
    return checked_key(key)


@router.post("/token")
async def login(form: Annotated[OAuth2PasswordRequestForm, Depends()]) -> Token:
    login = f"{form.username}:{form.password}:{' '.join(form.scopes)}"
    return Token(access_token=urlsafe_b64encode(login.encode()).decode(), token_type="bearer")


@router.get("/users/me")
async def read_me(user: Annotated[User, Security(current_user, scopes=["read"])]) -> User:
    return user


@router.get("/users/me/drafts")
async def read_drafts(user: Annotated[User, Security(current_user, scopes=["read", "write"])]) -> list[str]:
    return [f"a draft of {user.username}"]


@router.get("/reports", dependencies=[Depends(header_key)])
async def read_reports() -> list[str]:
    return ["by header"]


@router.get("/exports", dependencies=[Depends(query_key)])
async def read_exports() -> list[str]:
    return ["by query"]


@router.get("/basket")
async def read_basket(key: Annotated[str, Depends(cookie_key)]) -> dict[str, str]:
    return {"session": key}


@router.get("/stats")
async def read_stats(who: Annotated[HTTPBasicCredentials, Depends(HTTPBasic())]) -> User:
    return User(username=who.username, scopes=[who.password], via="basic")


@router.post("/visits", status_code=204)
async def add_visit(response: Response, visits: Annotated[int, Cookie()] = 0) -> None:
    response.set_cookie("visits", str(visits + 1))


@router.get("/visits")
async def read_visits(visits: Annotated[int | None, Cookie()] = None) -> int | None:
    return visits


@router.get("/preferences")
async def read_preferences(preferences: Annotated[Preferences, Cookie()]) -> Preferences:
    return preferences


class TraceHeaders(BaseModel):
    trace_id: str
    labels: list[str] = []


@router.get("/traces")
async def read_trace(
    headers: Annotated[TraceHeaders, Header()], if_match: Annotated[str | None, Header()] = None
) -> dict[str, str]:
    return {"trace": headers.trace_id, "labels": "|".join(headers.labels), "match": if_match or "none"}
