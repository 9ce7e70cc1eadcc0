# Generated from the API's document: #/info
__title__ = "nullable_of_3_1"
__version__ = "1.0.0"
