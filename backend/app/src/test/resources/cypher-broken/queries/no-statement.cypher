// title: Cases
