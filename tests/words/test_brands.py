"""What clients and environment variables are called after the title of a document."""

from __future__ import annotations

import pytest

from generator.brands import brand, variable


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Book Shop", "Book Shop"),
        ("Book Shop API", "Book Shop"),
        ("Book Shop REST API", "Book Shop"),
        ("BookShop v3 Web API", "BookShop"),
        ("Book Shop API Documentation", "Book Shop"),
        ("Book Shop Developer API", "Book Shop"),
        ("Book Shop Web API with fixes and improvements from somebody", "Book Shop"),
        ("Book Shop - OpenAPI 3.0", "Book Shop"),
        ("REST API - Book Shop (v2)", "Book Shop"),
        ("The REST API of the Book Shop", "Book Shop"),
        ("API for Books", "Books"),
        ("Book AI API", "Book AI"),
        ("Section 8", "Section 8"),
        ("24/7 Books", "24/7 Books"),
        ("Public Books", "Public Books"),
        ("BookAPI", "BookAPI"),
        ("API", "API"),
        ("Web API", "Web API"),
        ("v1", "v1"),
        ("Bücher", "Bücher"),
        ("", ""),
        ("FastAPI", ""),
        ("OpenAPI definition", ""),
        ("/", "/"),
    ],
)
def test_a_title_gives_what_the_api_is_called(title: str, name: str) -> None:
    assert brand(title) == name


@pytest.mark.parametrize(
    ("prefix", "name", "whole"),
    [
        ("ACME", "api_key", "ACME_API_KEY"),
        ("ACME_ORDERS_API", "api_key", "ACME_ORDERS_API_KEY"),
        ("BOOKAPI", "api_key", "BOOKAPI_KEY"),
        ("ACME_ADMIN_KEY", "admin_key_token", "ACME_ADMIN_KEY_TOKEN"),
        ("API_KEY", "api_key", "API_KEY_API_KEY"),
        ("SHOPS", "s_key", "SHOPS_S_KEY"),
        ("HR", "hr_key", "HR_KEY"),
        ("ACME_HR", "hr_key", "ACME_HR_KEY"),
        ("ACME_ORDERS", "acme_token", "ACME_ORDERS_TOKEN"),
        ("ACME_ORDERS", "acme_orders_token", "ACME_ORDERS_TOKEN"),
        ("API_SHOP", "api_key", "API_SHOP_API_KEY"),
        ("ACMES", "acme_key", "ACMES_ACME_KEY"),
    ],
)
def test_no_variable_says_a_word_twice(prefix: str, name: str, whole: str) -> None:
    assert variable(prefix, name) == whole
