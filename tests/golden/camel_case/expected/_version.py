# Generated from the API's document: #/info
__title__ = "camel_case"
__version__ = "1.0.0"
