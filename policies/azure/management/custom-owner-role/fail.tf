resource "azurerm_role_definition" "fail_root" {
  name  = "role"
  scope = "/subscriptions/00000000-0000-0000-0000-000000000000"
  permissions {
    actions = ["*"]
  }
  assignable_scopes = ["/"]
}

resource "azurerm_role_definition" "fail_subscription" {
  name  = "role"
  scope = "/subscriptions/00000000-0000-0000-0000-000000000000"
  permissions {
    actions = ["Microsoft.Compute/*/read", "*"]
  }
  assignable_scopes = ["/subscriptions/00000000-0000-0000-0000-000000000000"]
}

resource "azurerm_role_definition" "fail_unset" {
  name  = "role"
  scope = "/subscriptions/00000000-0000-0000-0000-000000000000"
  permissions {
    actions = ["*"]
  }
}

resource "azurerm_role_definition" "fail_own_subscription" {
  name  = "role"
  scope = "/subscriptions/00000000-0000-0000-0000-000000000000"
  permissions {
    actions = ["*"]
  }
  assignable_scopes = [data.azurerm_subscription.current.id]
}

data "azurerm_subscription" "current" {}
