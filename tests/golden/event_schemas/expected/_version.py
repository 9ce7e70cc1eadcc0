# Generated from the API's document: #/info
__title__ = "event_schemas"
__version__ = "1"
