resource "google_container_cluster" "fail_everybody" {
  name     = "fail-everybody"
  location = "europe-west1"
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block   = "0.0.0.0/0"
      display_name = "n"
    }
  }
}

resource "google_container_cluster" "fail_one_of_them" {
  name     = "fail-one-of-them"
  location = "europe-west1"
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block   = "10.0.0.0/8"
      display_name = "n"
    }
    cidr_blocks {
      cidr_block   = "0.0.0.0/0"
      display_name = "n"
    }
  }
}
